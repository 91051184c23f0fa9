package id.latih.publicsite;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SearchWordsTest {

    @Test
    void wordsThatEverySentenceHasAreLeftOut() {
        assertThat(SearchWords.of("Pelatihan Las untuk pemula di Baros")).containsExactly("las", "pemula", "baros");
    }

    @Test
    void marksAndSignsDoNotMatter() {
        assertThat(SearchWords.of("Café \"AC\"+(kulkas)* -TIK")).containsExactly("cafe", "ac", "kulkas", "tik");
    }

    @Test
    void whatIsTypedCanNeverSpeakTheIndexsOwnLanguage() {
        assertThat(SearchWords.expression(SearchWords.sought("+las* ~(@2 \"x"))).isEqualTo("+xlas* +x2* +xx*");
    }

    @Test
    void onlyTheFirstWordsAreSought() {
        assertThat(SearchWords.sought("satu dua tiga empat lima enam tujuh delapan sembilan")).hasSize(8);
    }
}
