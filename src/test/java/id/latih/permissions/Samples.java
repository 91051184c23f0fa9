package id.latih.permissions;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.mock.web.MockHttpSession;

import id.latih.consent.ConsentPurpose;
import id.latih.resident.Profile;
import id.latih.training.BatchState;
import id.latih.training.TermsData;

/** Something of the right kind for every parameter; what has an owner belongs to the resident or the staff. */
final class Samples {

    private static final Set<String> STAFF_LISTS = Set.of("ScreeningService", "ParticipantService");
    private static final Set<String> SENT_ONLY = Set.of("ScreeningService", "DecisionService");
    private static final Set<String> SECOND_STEPS = Set.of("OwnSecondFactor", "OwnPasskeys");

    private final Things things;

    Samples(Things things) {
        this.things = things;
    }

    /** What a method is called with, by what is said of it in the page. */
    Map<String, Function<Method, Object[]>> cases(Method method) {
        var cases = new LinkedHashMap<String, Function<Method, Object[]>>();
        cases.put("", this::of);
        var service = method.getDeclaringClass().getSimpleName();
        var names = Arrays.stream(method.getParameters()).map(Parameter::getName).toList();
        if (STAFF_LISTS.contains(service) && names.contains("batchId")) {
            cases.put(" of whom all left long ago", with("batchId", things.pastBatch));
        }
        var reads = Set.of("detail", "document", "number").contains(method.getName());
        if (service.equals("ScreeningService") && reads) {
            cases.put(" that ended long ago", with("applicationId", things.pastApplication));
        }
        if (SENT_ONLY.contains(service) && reads) {
            cases.put(" that is not sent", with("applicationId", things.draft));
        }
        if (method.getName().equals("withdraw") && service.equals("OwnConsents")) {
            cases.put(" that was given", of -> new Object[] {ConsentPurpose.EMPLOYERS});
        }
        if (SENT_ONLY.contains(service) && names.contains("documentId")) {
            cases.put(" with another applicant's document", with("documentId", things.otherDocument));
        }
        if (SECOND_STEPS.contains(service) && Set.of("begin", "add").contains(method.getName())) {
            cases.put(" beside a second step", of -> {
                things.setUpApp();
                return of(method);
            });
        }
        return cases;
    }

    private Function<Method, Object[]> with(String name, long id) {
        return method -> {
            var arguments = of(method);
            var parameters = method.getParameters();
            for (var at = 0; at < parameters.length; at++) {
                if (parameters[at].getName().equals(name)) {
                    arguments[at] = id;
                }
            }
            return arguments;
        };
    }

    Object[] of(Method method) {
        return Arrays.stream(method.getParameters()).map(parameter -> parameter.getType() == long.class
                ? id(method, parameter.getName())
                : value(parameter.getName(), parameter.getType(), parameter.getAnnotatedType())).toArray();
    }

    private long id(Method method, String name) {
        var service = method.getDeclaringClass().getSimpleName();
        return switch (name) {
            case "batchId" -> Set.of("ApplyService", "TrainingFinder").contains(service) ? things.openBatch : things.batch;
            case "applicationId" -> service.equals("ApplyService") ? things.draft : things.application;
            case "programmeId" -> things.programme;
            case "documentId" -> things.document;
            case "changeId" -> things.change;
            case "requestId" -> things.request;
            case "accountId" -> things.staff;
            case "device", "current" -> things.device;
            case "passkeyId" -> things.passkey;
            case "textId" -> service.equals("GuardianService") ? things.guardianText : things.photoText;
            case "id" -> switch (service) {
                case "AuditTrail" -> things.auditEntry;
                case "Inbox" -> things.message;
                case "InstituteVerification" -> things.institute;
                case "MailAdministration" -> things.mail;
                case "ProgrammeService" -> things.programme;
                case "VocationService" -> things.vocation;
                case "BatchService", "PublishingService" -> things.batch;
                default -> throw unknown(name, method);
            };
            default -> throw unknown(name, method);
        };
    }

    private static IllegalStateException unknown(String name, Method method) {
        return new IllegalStateException("Whose is " + name + " of " + method + "? Say it here.");
    }

    private @Nullable Object value(String name, Class<?> type, AnnotatedType annotated) {
        if (annotated.isAnnotationPresent(Nullable.class)) {
            return null;
        }
        if (type == String.class) {
            return switch (name) {
                case "text" -> ""; // a list's text finds all
                case "email" -> "contoh-" + things.resident + "@contoh.id";
                case "oldPassword" -> Things.PASSWORD;
                case "password" -> "sandi yang lain sekali";
                default -> "Contoh";
            };
        }
        if (type == int.class) {
            return name.equals("version") ? 0 : 1;
        }
        if (type == long.class) {
            return things.vocation;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == BatchState.class) {
            return BatchState.PUBLISHED;
        }
        if (type == ConsentPurpose.class) {
            return ConsentPurpose.PHOTOS;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == Profile.class) {
            return things.profile;
        }
        if (type == TermsData.class) {
            return things.terms;
        }
        if (type.isRecord()) {
            return everything(type);
        }
        return switch (type.getSimpleName()) {
            case "Locale" -> Locale.of(name.equals("language") ? "en" : "id");
            case "Pageable" -> PageRequest.of(0, 20);
            case "HttpSession" -> new MockHttpSession();
            case "byte[]" -> picture();
            case "List" -> List.of();
            case "Set" -> Set.of();
            case "LocalDate" -> things.holiday;
            case "Year" -> Year.of(things.holiday.getYear());
            case "BigDecimal" -> BigDecimal.TEN;
            default -> null;
        };
    }

    private Object everything(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(
                    Arrays.stream(components).map(component -> value(component.getName(), component.getType(),
                            component.getAnnotatedType())).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName(), impossible);
        }
    }

    static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The address of a page, with the things that belong to somebody in its place. */
    String address(String template, String view) {
        return template.replaceAll(":\\w+(\\([^)]*\\))?", switch (view) {
            case "ApplyView", "OpenBatchView" -> String.valueOf(things.openBatch);
            case "ApplicationView" -> String.valueOf(things.application);
            case "AuditLineView" -> String.valueOf(things.auditEntry);
            case "RequestView" -> String.valueOf(things.request);
            case "MessageView" -> String.valueOf(things.message);
            case "MailView" -> String.valueOf(things.mail);
            case "ProgrammeView" -> String.valueOf(things.programme);
            case "InstituteView" -> String.valueOf(things.institute);
            default -> String.valueOf(things.batch);
        });
    }
}
