package id.latih.training;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import id.latih.core.DocumentType;

/** A set of document types in one column, as words with commas. */
@Converter
class DocumentTypes implements AttributeConverter<Set<DocumentType>, String> {

    static Set<DocumentType> copy(Set<DocumentType> types) {
        var copy = EnumSet.noneOf(DocumentType.class);
        copy.addAll(types);
        return copy;
    }

    @Override
    public String convertToDatabaseColumn(Set<DocumentType> types) {
        return types.stream().sorted().map(DocumentType::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<DocumentType> convertToEntityAttribute(String column) {
        var types = EnumSet.noneOf(DocumentType.class);
        Arrays.stream(column.split(",")).filter(word -> !word.isBlank())
                .map(DocumentType::valueOf).forEach(types::add);
        return types;
    }
}
