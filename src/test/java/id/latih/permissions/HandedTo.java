package id.latih.permissions;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Set;

/** What the answer of a call is handed to, by the code that follows: names a place whichever line it stands on. */
final class HandedTo {

    /** What asks the answer for a part of it, or dresses it: that is handed on in its stead. */
    private static final Set<String> PARTS = Set.of("id/latih/core/SignedInUser", "java/lang/Long");

    /** How much of the stack lies above the answer, in slots. */
    private int above;

    private HandedTo() {
    }

    /** @return such as {@code " for Audit.record"}; empty where the answer is kept, compared or given back */
    static String find(List<CodeElement> code, int call) {
        var walk = new HandedTo();
        for (var element : code.subList(call + 1, code.size())) {
            if (element instanceof InvokeInstruction next && slots(next) > walk.above) {
                if (!PARTS.contains(next.owner().asInternalName())) {
                    return name(next);
                }
                walk.above = 0;
            } else if (element instanceof Instruction next && !walk.isArgument(next)) {
                return "";
            }
        }
        return "";
    }

    /** Whether this makes ready what is handed over beside the answer; branches and all else that touches it do not. */
    private boolean isArgument(Instruction next) {
        switch (next) {
            case LoadInstruction load -> above += load.typeKind().slotSize();
            case ConstantInstruction constant -> above += constant.typeKind().slotSize();
            case NewObjectInstruction _ -> above++;
            case FieldInstruction field when field.opcode() == Opcode.GETSTATIC -> above += slots(field);
            case FieldInstruction field when field.opcode() == Opcode.GETFIELD && above > 0 -> above += slots(field) - 1;
            case StackInstruction copy when copy.opcode() == Opcode.DUP && above > 0 -> above++;
            case TypeCheckInstruction cast when cast.opcode() == Opcode.CHECKCAST -> { }
            case InvokeInstruction other -> above += returned(other.typeSymbol()) - slots(other);
            case InvokeDynamicInstruction made when slots(made.typeSymbol()) <= above ->
                    above += returned(made.typeSymbol()) - slots(made.typeSymbol());
            default -> {
                return false;
            }
        }
        return true;
    }

    private static int slots(FieldInstruction field) {
        return TypeKind.from(field.typeSymbol()).slotSize();
    }

    private static int slots(InvokeInstruction call) {
        return slots(call.typeSymbol()) + (call.opcode() == Opcode.INVOKESTATIC ? 0 : 1);
    }

    private static int slots(MethodTypeDesc type) {
        return type.parameterList().stream().mapToInt(parameter -> TypeKind.from(parameter).slotSize()).sum();
    }

    private static int returned(MethodTypeDesc type) {
        return TypeKind.from(type.returnType()).slotSize();
    }

    private static String name(InvokeInstruction call) {
        var owner = call.owner().asInternalName();
        var type = owner.substring(owner.lastIndexOf('/') + 1);
        return " for " + (call.name().stringValue().equals("<init>") ? "new " + type : type + "." + call.name().stringValue());
    }
}
