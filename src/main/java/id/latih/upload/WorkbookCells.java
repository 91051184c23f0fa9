package id.latih.upload;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;

import id.latih.core.RuleViolation;

/**
 * Looks at a part of a workbook for what makes the reader need far more memory than the part has bytes: a cell far to
 * the right, for which it keeps all before it; a row without end; a long formula that many cells share. Parsed by what
 * the reader (fastexcel) parses with. What Excel itself can hold passes.
 */
final class WorkbookCells {

    private static final int MAX_COLUMN_LETTERS = 3;
    private static final int MAX_CELLS_OF_A_ROW = 16_384;
    private static final int MAX_FORMULA = 8_192;

    private static final XMLInputFactory XML = new InputFactoryImpl();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private boolean inRow;
    private int cells;
    /** How many elements deep in a formula; 0 outside. */
    private int inFormula;
    private int formula;

    /** @throws RuleViolation where there is any; parts that are no XML have none */
    void check(byte[] part) {
        try {
            var xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
                    default -> { }
                }
            }
        } catch (XMLStreamException noXml) {
            // a picture, or something at which the reader gives up as well
        }
    }

    private void begin(XMLStreamReader xml) {
        var name = xml.getLocalName();
        if (inFormula > 0) {
            inFormula++;
        } else if (name.equals("f")) {
            inFormula = 1;
            formula = 0;
        }
        if (name.equals("row") && !inRow) {
            inRow = true;
            cells = 0;
        } else if (name.equals("c") && (inRow && ++cells > MAX_CELLS_OF_A_ROW || isFar(xml))) {
            throw WorkbookParts.huge();
        }
    }

    private void end(XMLStreamReader xml) {
        inFormula = Math.max(0, inFormula - 1);
        if (xml.getLocalName().equals("row")) {
            inRow = false;
        }
    }

    private void text(XMLStreamReader xml) {
        formula += inFormula > 0 ? xml.getTextLength() : 0;
        if (formula > MAX_FORMULA) {
            throw WorkbookParts.huge();
        }
    }

    private static boolean isFar(XMLStreamReader cell) {
        for (int at = 0; at < cell.getAttributeCount(); at++) {
            if (cell.getAttributeLocalName(at).equals("r") && cell.getAttributeValue(at).chars()
                    .filter(Character::isLetter).count() > MAX_COLUMN_LETTERS) {
                return true;
            }
        }
        return false;
    }
}
