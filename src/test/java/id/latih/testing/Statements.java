package id.latih.testing;

import java.util.List;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.DataSourceQueryCountListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that reach the database from this thread, whoever sends them: Hibernate or JDBC. */
public final class Statements implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(name, source).listener(new ButLimits()).build() : bean;
    }

    /** How often somebody may ask is counted now and then, whatever is asked for. */
    private static final class ButLimits extends DataSourceQueryCountListener {
        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            if (queries.stream().noneMatch(query -> query.getQuery().contains("rate_limit"))) {
                super.afterQuery(execution, queries);
            }
        }
    }

    /** How many statements the action sends. */
    public static long of(Callable<?> action) throws Exception {
        QueryCountHolder.clear();
        action.call();
        return QueryCountHolder.getGrandTotal().getTotal();
    }
}
