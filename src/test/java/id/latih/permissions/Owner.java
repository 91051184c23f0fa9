package id.latih.permissions;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

import id.latih.testing.SignIn;

/** Called out of the portal's own classes while {@link GuardsRun} has them changed. */
public final class Owner {

    private static final Deque<SecurityContext> BEFORE = new ArrayDeque<>();
    private static final BitSet REACHED = new BitSet();
    private static Things things;
    private static Actor owner = Actor.RESIDENT;

    private Owner() {
    }

    static void of(Things newThings, Actor caller) {
        things = newThings;
        owner = caller.owned();
        BEFORE.clear();
        REACHED.clear();
    }

    static BitSet reached() {
        return (BitSet) REACHED.clone();
    }

    /** This place was passed. */
    public static void pass(int site) {
        REACHED.set(site);
    }

    /** What follows is asked by whoever the samples belong to. */
    public static void begin() {
        BEFORE.push(SecurityContextHolder.getContext());
        SignIn.as(things.account(owner), Things.role(owner));
    }

    /** And from here on again by who called. */
    public static void end() {
        SecurityContextHolder.setContext(BEFORE.pop());
    }
}
