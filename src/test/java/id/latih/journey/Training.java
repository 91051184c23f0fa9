package id.latih.journey;

import java.time.LocalDate;

import id.latih.testing.BrowserPerson;

/** The training that a journey is about, and how the institute and the agency bring it before the people. */
record Training(String title, LocalDate today) {

    static final String QUESTION = "Mengapa Anda ingin ikut?";

    LocalDate closesOn() {
        return today;
    }

    /** So soon that the demo data, in which other journeys are made, has hardly moved on by then. */
    LocalDate startsOn() {
        return today.plusDays(2);
    }

    /** Staff describe the programme, then a batch of two seats and one reserve, and hand it in. @return its id */
    long post(BrowserPerson staff) {
        staff.open("program").press("Program baru");
        staff.fill("Judul program", title).pick("Kejuruan", "Menjahit").choose("Jenis", "Berbasis kompetensi (PBK)")
                .choose("Tingkat", "Dasar").fill("Lama (JP)", "240").fill("Lama (hari)", "30")
                .fill("Yang dipelajari", "Menjahit pakaian kerja dari pola sampai jadi.")
                .fill("Pertanyaan (tidak wajib)", QUESTION).look("01-program-baru");
        staff.press("Simpan").arrive("program/\\d+");
        staff.press("Buat angkatan");
        staff.fill("Alamat tempat pelatihan", "Jl. Raya Serang km 5").date("Pendaftaran dibuka", today)
                .date("Pendaftaran ditutup", closesOn()).date("Pengumuman hasil", today.plusDays(1))
                .date("Pelatihan mulai", startsOn()).date("Pelatihan selesai", today.plusDays(42));
        staff.fill("Kuota (kursi)", "2").fill("Cadangan", "1").choose("Sumber dana", "APBD (anggaran daerah)")
                .fill("Fasilitas (tidak wajib)", "Makan siang dan alat jahit")
                .fill("Nama kontak", "Ibu Siti").fill("Nomor telepon", "0812-3456-7890");
        staff.look("02-angkatan-baru").press("Ajukan ke Disnakertrans").confirm("Ajukan ke Disnakertrans");
        staff.arrive("angkatan/\\d+").see("Menunggu keputusan Disnakertrans.").look("03-angkatan-diajukan");
        return staff.idInPath();
    }

    void publish(BrowserPerson approver, long batch) {
        approver.open("dinas/angkatan").fill("Cari angkatan atau lembaga", title).followTo(title);
        approver.arrive("dinas/angkatan/" + batch).look("04-membaca-angkatan");
        approver.press("Terbitkan").confirm("Terbitkan").see("Angkatan diterbitkan.");
    }
}
