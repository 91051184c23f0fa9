package id.latih;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.core.support.RepositoryFactoryInformation;

import id.latih.testing.DbTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The portal reads a repository's queries when it first uses it; so a wrong one is found here. */
@DbTest
class RepositoriesDbTest {

    @Autowired ApplicationContext portal;

    @Test
    void everyQueryCanBeRead() {
        var repositories = portal.getBeansOfType(Repository.class);
        assertThat(repositories).hasSameSizeAs(portal.getBeanNamesForType(RepositoryFactoryInformation.class)).isNotEmpty();
    }
}
