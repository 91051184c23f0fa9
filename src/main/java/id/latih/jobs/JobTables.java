package id.latih.jobs;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;

/**
 * Jobs, and events on their way. An event lies here until its listener has heard it, seconds as a rule, and may say
 * anything: those that name the person, by address or by being for them alone, are deleted.
 */
@Component
class JobTables implements DeclaredTables {

    private static final String NAMES_THE_ADDRESS =
            "locate(concat('\"', (select email from account where id = :account), '\"'), SERIALIZED_EVENT) > 0";
    private static final String IS_TOLD_ALONE = "locate(concat('\"accounts\":[', :account, ']'), SERIALIZED_EVENT) > 0";
    private static final String IS_NAMED = "SERIALIZED_EVENT regexp concat('\"about\":', :account, '[,}]')";

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(
                DeclaredTable.ofThings("scheduled_tasks", "task_name", "task_instance", "task_data", "execution_time",
                        "picked", "picked_by", "last_success", "last_failure", "consecutive_failures", "last_heartbeat",
                        "version", "priority"),
                DeclaredTable.named("EVENT_PUBLICATION").about(NAMES_THE_ADDRESS).about(IS_TOLD_ALONE)
                        .mentioned(IS_NAMED).deleted()
                        .plain("ID", "LISTENER_ID", "EVENT_TYPE", "PUBLICATION_DATE", "COMPLETION_DATE", "STATUS",
                                "COMPLETION_ATTEMPTS", "LAST_RESUBMISSION_DATE")
                        .secret("SERIALIZED_EVENT")
                        .build());
    }
}
