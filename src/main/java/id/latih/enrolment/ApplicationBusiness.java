package id.latih.enrolment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import id.latih.core.RuleViolation;
import id.latih.retention.OpenBusiness;

/**
 * An application that somebody still works on. An officer may end it with the person, and its seat goes to the next;
 * somebody in training is taken off the list by the institute first.
 */
@Component
class ApplicationBusiness implements OpenBusiness {

    private final ApplicationRepository applications;
    private final EnrolmentLocks locks;
    private final Transitions transitions;
    private final Seats seats;

    ApplicationBusiness(ApplicationRepository applications, EnrolmentLocks locks, Transitions transitions, Seats seats) {
        this.applications = applications;
        this.locks = locks;
        this.transitions = transitions;
        this.seats = seats;
    }

    @Override
    public Optional<RuleViolation> forbids(long accountId) {
        return violation("ApplicationBusiness.inTraining", open(accountId).stream()
                .filter(application -> application.state == ApplicationState.TRAINEE).toList());
    }

    @Override
    public Optional<RuleViolation> waits(long accountId) {
        return violation("ApplicationBusiness.open", open(accountId).stream()
                .filter(application -> application.state != ApplicationState.DRAFT).toList());
    }

    @Override
    public void end(long accountId) {
        // batches are locked in the order of their ids, as everywhere
        open(accountId).forEach(application -> end(locks.hold(application.id())));
    }

    private void end(EnrolmentLocks.Held held) {
        var application = held.application();
        var heldSeat = application.state.holdsSeat();
        if (application.state.isOpen()) {
            transitions.apply(application, application.state == ApplicationState.DRAFT ? ApplicationEvent.CLOSE
                    : ApplicationEvent.ERASE);
        }
        if (heldSeat) {
            seats.offerNext(held.batch());
        }
    }

    private List<Application> open(long accountId) {
        return applications.ofAccount(accountId).stream().filter(application -> application.state.isOpen()).toList();
    }

    private static Optional<RuleViolation> violation(String key, List<Application> open) {
        return open.isEmpty() ? Optional.empty() : Optional.of(new RuleViolation(key,
                open.stream().map(Application::label).collect(Collectors.joining(", "))));
    }
}
