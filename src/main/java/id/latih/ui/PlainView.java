package id.latih.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import com.vaadin.flow.component.Component;

/**
 * A view of the browser's own elements only, which opens without the script of Vaadin's components. Where it comes
 * to show one of them nevertheless, the script is fetched then.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainView {

    /** The view's own components, beside {@link Page} and {@link PublicLayout}. */
    Class<? extends Component>[] value();
}
