package id.latih.health;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.crypto.SealedColumns;
import id.latih.crypto.TestVault;
import id.latih.crypto.Vault;

/** All checks of all modules, on a database of a test's own and without the portal around them. */
public final class TestChecks {

    private final Map<String, HealthCheck> checks = new TreeMap<>();

    public TestChecks(DataSource source, Clock clock) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> source);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        context.registerBean(HealthSql.class, () -> new HealthSql(source));
        context.registerBean(Vault.class, () -> TestVault.on(source));
        var scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new AssignableTypeFilter(HealthCheck.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(SealedColumns.class));
        scanner.scan("id.latih");
        context.refresh();
        context.getBeansOfType(HealthCheck.class).values().stream().sorted(Comparator.comparing(HealthCheck::name))
                .forEach(check -> checks.put(check.name(), check));
    }

    public List<String> names() {
        return List.copyOf(checks.keySet());
    }

    /** What people would call the things that this check finds. */
    public List<String> find(String check) {
        return find(check, 1000);
    }

    List<String> find(String check, int most) {
        return checks.get(check).find(most).stream().map(Finding::subject).toList();
    }
}
