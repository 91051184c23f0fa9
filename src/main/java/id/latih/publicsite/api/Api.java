package id.latih.publicsite.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Open data for other programs; its addresses and records stay as they are for as long as there is a v1. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@RequestMapping(path = ApiAddresses.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
@interface Api {
}
