package no.larvik.laereplass.chassis.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A controller that only one other service may ask, for itself or for somebody who asked it to; others are told 403. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OnlyFor {

    /** The asking service's name, as in its tokens. */
    String value();

    /** Whether it must ask on its own account. */
    boolean itself() default false;
}
