package id.latih.testing;

import java.util.concurrent.Callable;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that reach the database from this thread, whoever sends them: Hibernate or JDBC. */
public final class Statements implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(name, source).countQuery().build() : bean;
    }

    /** How many statements the action sends. */
    public static long of(Callable<?> action) throws Exception {
        QueryCountHolder.clear();
        action.call();
        return QueryCountHolder.getGrandTotal().getTotal();
    }
}
