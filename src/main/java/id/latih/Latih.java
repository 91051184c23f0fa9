package id.latih;

import java.util.Arrays;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import id.latih.crypto.RotateKeys;

@SpringBootApplication
public class Latih {
    public static void main(String[] args) {
        if (Arrays.asList(args).contains(RotateKeys.COMMAND)) {
            RotateKeys.main(args);
        } else {
            SpringApplication.run(Latih.class, args);
        }
    }
}
