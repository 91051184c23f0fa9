package id.latih.start;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;
import org.springframework.data.repository.config.BootstrapMode;

/**
 * Queries are run as they are written. Spring Data would take each of them apart with a parser of its own, to sort it or
 * to count what it finds, which took a fifth of the start; for those few that it sorts, looking at the text is enough.
 * Hibernate reads a repository's queries when the repository is first used, which spares the start an eighth of its work;
 * {@code RepositoriesDbTest} has it read all of them.
 * It stands here, and not in a package that something starts without a database of entities.
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(basePackages = "id.latih", queryEnhancerSelector = RepositoryConfiguration.AsWritten.class,
        bootstrapMode = BootstrapMode.LAZY)
class RepositoryConfiguration {

    static class AsWritten extends QueryEnhancerSelector.DefaultQueryEnhancerSelector {

        AsWritten() {
            super(QueryEnhancerFactories.fallback(), QueryEnhancerFactories.fallback());
        }
    }
}
