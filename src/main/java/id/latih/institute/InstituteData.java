package id.latih.institute;

/** What an institute says of itself, as a form edits it. Phones as people write them. */
public record InstituteData(String name, String formerName, InstituteOwner owner, String address, String city,
        String email, String phone, String about) {

    static InstituteData of(Institute institute) {
        return new InstituteData(institute.name, institute.formerName == null ? "" : institute.formerName,
                institute.owner, institute.address, institute.city, institute.email, institute.phone,
                institute.about);
    }
}
