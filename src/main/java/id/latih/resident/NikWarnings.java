package id.latih.resident;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the warnings as words with commas between. */
@Converter
class NikWarnings implements AttributeConverter<Set<NikWarning>, String> {

    @Override
    public String convertToDatabaseColumn(Set<NikWarning> warnings) {
        return warnings.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<NikWarning> convertToEntityAttribute(String column) {
        var warnings = EnumSet.noneOf(NikWarning.class);
        Arrays.stream(column.split(",")).filter(word -> !word.isEmpty()).map(NikWarning::valueOf)
                .forEach(warnings::add);
        return warnings;
    }
}
