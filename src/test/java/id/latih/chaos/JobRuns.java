package id.latih.chaos;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Has the database itself write down each time that an instance takes a job. */
final class JobRuns {

    private final JdbcClient jdbc;

    JobRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("create table job_run (job varchar(100), due timestamp(6) null, instance varchar(50), at datetime(6))").update();
        jdbc.sql("""
                create trigger job_taken after update on scheduled_tasks for each row
                insert into job_run select new.task_name, new.execution_time, new.picked_by, utc_timestamp(6)
                from dual where new.picked and not old.picked""").update();
    }

    int count() {
        return jdbc.sql("select count(*) from job_run").query(Integer.class).single();
    }

    int instances() {
        return jdbc.sql("select count(distinct instance) from job_run").query(Integer.class).single();
    }

    List<String> twice() {
        return jdbc.sql("select concat(job, ' due at ', due, ' ran ', count(*), ' times') from job_run group by job, due having count(*) > 1")
                .query(String.class).list();
    }

    /** Jobs that nobody has taken in the last half minute although they were due. */
    List<String> forgotten() {
        return jdbc.sql("select concat(task_name, ' is forgotten since ', execution_time) from scheduled_tasks"
                + " where execution_time < utc_timestamp(6) - interval 30 second").query(String.class).list();
    }
}
