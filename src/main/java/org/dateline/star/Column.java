package org.dateline.star;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a column. Its name is the component's name in snake case, its type follows the Java type. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {
    /** What it means, with units and code lists. */
    String value();

    /** Column it refers to, {@code dim_article.article_key}; empty when it is no foreign key. */
    String references() default "";

    /** Whether NULL is allowed; never for keys. */
    boolean nullable() default false;

    /** Whether look-ups by this column deserve a bloom filter. */
    boolean bloom() default false;

    /** Whether it depends on the clock or the machine; left out of table hashes. */
    boolean clock() default false;
}
