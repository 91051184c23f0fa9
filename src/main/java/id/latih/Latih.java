package id.latih;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Latih {
    public static void main(String[] args) {
        SpringApplication.run(Latih.class, args);
    }
}
