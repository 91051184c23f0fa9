package id.latih.permissions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import net.bytebuddy.agent.ByteBuddyAgent;

import id.latih.permissions.GuardSite.Kind;

/** Finds the places that keep people out in the compiled services, and changes them while the portal runs. */
final class GuardedCode {

    private static final Path CLASSES = Path.of("target/classes");
    private static final ClassDesc OWNER = Owner.class.describeConstable().orElseThrow();
    private static final String DENIED = "org/springframework/security/access/AccessDeniedException";
    /** Who asks, and whose something is. */
    private static final Set<String> SEAMS = Set.of("id/latih/core/CurrentUser", "id/latih/institute/OwnInstitute",
            "id/latih/enrolment/OwnResident", "id/latih/enrolment/StaffWindow");

    private final ClassFile classFile = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
            ClassHierarchyResolver.ofClassLoading(GuardedCode.class.getClassLoader()).orElse(ClassHierarchyResolver.defaultResolver())));
    private final Instrumentation instrumentation = ByteBuddyAgent.install();
    private final Map<String, byte[]> code = new HashMap<>();
    private final Map<String, Set<String>> helpers = new HashMap<>();
    private final Set<String> refuses = new HashSet<>();
    private final List<GuardSite> sites = new ArrayList<>();

    GuardedCode() throws IOException {
        try (var files = Files.walk(CLASSES.resolve("id/latih"))) {
            files.filter(file -> file.toString().endsWith(".class") && !file.toString().contains("/ui/")
                    && !file.toString().contains("/demo/")).sorted().forEach(this::read);
        }
        code.keySet().stream().sorted().toList().forEach(type -> change(type, site -> false, true));
    }

    List<GuardSite> sites() {
        return List.copyOf(sites);
    }

    private void read(Path file) {
        try {
            var type = CLASSES.relativize(file).toString().replace(".class", "");
            var bytes = Files.readAllBytes(file);
            code.put(type, bytes);
            var model = classFile.parse(bytes);
            helpers.put(type, helpers(model));
            if (model.methods().stream().flatMap(method -> method.code().stream()).flatMap(body -> body.elementStream())
                    .anyMatch(element -> element instanceof InvokeInstruction call && isRefusal(call))) {
                refuses.add(type);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The private methods that check something, themselves or by another of these. */
    private static Set<String> helpers(ClassModel type) {
        var found = new HashSet<String>();
        for (int before = -1; before != found.size();) {
            before = found.size();
            type.methods().stream().filter(method -> method.flags().has(AccessFlag.PRIVATE)
                    && !method.flags().has(AccessFlag.SYNTHETIC)).filter(method -> checks(method, found))
                    .forEach(method -> found.add(method.methodName().stringValue()));
        }
        return found;
    }

    private static boolean checks(MethodModel method, Set<String> known) {
        return method.code().stream().flatMap(body -> body.elementStream()).anyMatch(element ->
                element instanceof InvokeInstruction call && (isSeam(call) || isRefusal(call)
                        || method.parent().orElseThrow().thisClass().asInternalName().equals(call.owner().asInternalName())
                                && known.contains(call.name().stringValue())));
    }

    private static boolean isSeam(InvokeInstruction call) {
        return SEAMS.contains(call.owner().asInternalName()) && !call.name().stringValue().equals("<init>");
    }

    private static boolean isRefusal(InvokeInstruction call) {
        return call.owner().asInternalName().equals(DENIED) && call.name().stringValue().equals("<init>");
    }

    /** Every place says when it is passed. */
    void watch() {
        byClass().forEach((type, here) -> redefine(type, change(type, site -> false, false)));
    }

    void takeOut(GuardSite site) {
        redefine(internal(site), change(internal(site), each -> each == site.number(), false));
    }

    void putBack(GuardSite site) {
        redefine(internal(site), code.get(internal(site)));
    }

    void putBack() {
        byClass().keySet().forEach(type -> redefine(type, code.get(type)));
    }

    private Map<String, List<GuardSite>> byClass() {
        return sites.stream().collect(Collectors.groupingBy(GuardedCode::internal));
    }

    private static String internal(GuardSite site) {
        return site.type().replace('.', '/');
    }

    private void redefine(String type, byte[] bytes) {
        try {
            instrumentation.redefineClasses(new ClassDefinition(
                    Class.forName(type.replace('/', '.'), false, getClass().getClassLoader()), bytes));
        } catch (ReflectiveOperationException | UnmodifiableClassException impossible) {
            throw new IllegalStateException(type, impossible);
        }
    }

    private byte[] change(String type, Predicate<Integer> takenOut, boolean find) {
        var first = sites.stream().filter(site -> internal(site).equals(type)).mapToInt(GuardSite::number).min()
                .orElse(sites.size());
        var walk = new Walk(type, first, takenOut, find);
        return classFile.transformClass(classFile.parse(code.get(type)), ClassTransform.transformingMethodBodies(
                walk::enter, walk::next));
    }

    /** Goes through a class, place by place, always in the same order. */
    private final class Walk {
        private final String type;
        private final int first;
        private final Predicate<Integer> takenOut;
        private final boolean find;
        private int order;
        private String method = "";
        private List<CodeElement> body = List.of();
        private int at;
        private int line;
        private boolean refusing;

        Walk(String type, int first, Predicate<Integer> takenOut, boolean find) {
            this.type = type;
            this.first = first;
            this.takenOut = takenOut;
            this.find = find;
        }

        boolean enter(MethodModel entered) {
            method = entered.methodName().stringValue();
            body = entered.code().map(code -> code.elementList()).orElse(List.of());
            at = -1;
            refusing = false;
            return true;
        }

        void next(CodeBuilder builder, CodeElement element) {
            at++;
            switch (element) {
                case LineNumber number -> {
                    line = number.line();
                    builder.with(element);
                }
                case InvokeInstruction call when isGuard(call) -> guard(builder, call);
                case InvokeInstruction call -> {
                    refusing |= isRefusal(call);
                    builder.with(element);
                }
                case ThrowInstruction refusal when refusing -> {
                    refusing = false;
                    place(builder, Kind.REFUSAL, "AccessDeniedException", builder::pop, () -> builder.with(refusal));
                }
                default -> builder.with(element);
            }
        }

        private boolean isGuard(InvokeInstruction call) {
            var owner = call.owner().asInternalName();
            var name = call.name().stringValue();
            return (isSeam(call) && !owner.equals(type)
                    || owner.equals(type) && call.opcode() != Opcode.INVOKESTATIC && helpers.get(type).contains(name)
                    || owner.equals("java/util/Optional") && name.equals("filter") && refuses.contains(type));
        }

        private void guard(CodeBuilder builder, InvokeInstruction call) {
            var what = GuardSite.described(call.owner().asInternalName(), call.name().stringValue(), call.typeSymbol())
                    + (call.typeSymbol().returnType().equals(ConstantDescs.CD_void) ? "" : HandedTo.find(body, at));
            if (call.owner().asInternalName().equals("java/util/Optional")) {
                place(builder, Kind.FILTER, what, builder::pop, () -> builder.with(call));
            } else if (call.name().stringValue().equals("since")) {
                place(builder, Kind.FILTER, what, () -> builder.pop().getstatic(call.owner().asSymbol(), "ALWAYS",
                        call.typeSymbol().returnType()), () -> builder.with(call));
            } else if (call.typeSymbol().returnType().equals(ConstantDescs.CD_void) && SEAMS.contains(call.owner().asInternalName())) {
                place(builder, Kind.CHECK, what, () -> drop(builder, call.typeSymbol()), () -> builder.with(call));
            } else {
                place(builder, Kind.QUESTION, what, () -> {
                    builder.invokestatic(OWNER, "begin", ConstantDescs.MTD_void);
                    builder.with(call);
                    builder.invokestatic(OWNER, "end", ConstantDescs.MTD_void);
                }, () -> builder.with(call));
            }
        }

        private static void drop(CodeBuilder builder, MethodTypeDesc type) {
            type.parameterList().reversed().forEach(parameter -> {
                if (TypeKind.from(parameter).slotSize() == 2) {
                    builder.pop2();
                } else {
                    builder.pop();
                }
            });
            builder.pop();
        }

        private void place(CodeBuilder builder, Kind kind, String what, Runnable without, Runnable with) {
            var number = first + order;
            order++;
            if (find) {
                sites.add(new GuardSite(number, type.replace('/', '.'), method, line, order, kind, what));
            }
            builder.loadConstant(number);
            builder.invokestatic(OWNER, "pass", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int));
            (takenOut.test(number) ? without : with).run();
        }
    }
}
