package id.latih.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import id.latih.core.DemoAccounts;
import id.latih.core.Role;

/**
 * Who signs in by two steps: all who see other people's data or decide. The demo accounts do not while the portal
 * shows demo data, so that trying it stays one step.
 */
@Component
class TwoSteps {

    private final boolean demo;

    TwoSteps(@Value("${latih.demo:false}") boolean demo) {
        this.demo = demo;
    }

    boolean needed(Role role, String email) {
        return role != Role.RESIDENT
                && !(demo && DemoAccounts.ALL.stream().anyMatch(account -> account.email().equals(email)));
    }
}
