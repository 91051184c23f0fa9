package id.latih.start;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;

/**
 * Queries are run as they are written. Spring Data would take each of them apart with a parser of its own, to sort it or
 * to count what it finds, which took a fifth of the start; for those few that it sorts, looking at the text is enough.
 * Hibernate still reads every query when the portal starts, and a wrong one ends the start.
 * It stands here, and not in a package that something starts without a database of entities.
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(basePackages = "id.latih", queryEnhancerSelector = RepositoryConfiguration.AsWritten.class)
class RepositoryConfiguration {

    static class AsWritten extends QueryEnhancerSelector.DefaultQueryEnhancerSelector {

        AsWritten() {
            super(QueryEnhancerFactories.fallback(), QueryEnhancerFactories.fallback());
        }
    }
}
