package id.latih.training;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Kejuruan: the trade a programme belongs to. */
@Entity
class Vocation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;
    String code;
    String name;
    String nameEn;
    boolean active = true;
    @Version
    int version;
}
