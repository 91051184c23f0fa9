package id.latih.training;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vocations by name, for choices and filters. Asks for no role: they are public. */
@Service
@Transactional(readOnly = true)
public class VocationDirectory {

    private final VocationRepository vocations;

    VocationDirectory(VocationRepository vocations) {
        this.vocations = vocations;
    }

    /** Every vocation, by name. */
    public List<VocationName> all() {
        return vocations.names();
    }

    /** Those that new programmes may choose, by name. */
    public List<VocationName> active() {
        return vocations.activeNames();
    }
}
