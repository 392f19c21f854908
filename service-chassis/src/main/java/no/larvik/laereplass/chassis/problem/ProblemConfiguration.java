package no.larvik.laereplass.chassis.problem;

import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Problems, their texts and the answers every service gives alike. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
@Import(ChassisAdvice.class)
public class ProblemConfiguration implements BeanClassLoaderAware {

    private ClassLoader loader = ProblemConfiguration.class.getClassLoader();

    @Override
    public void setBeanClassLoader(ClassLoader loader) {
        this.loader = loader;
    }

    @Bean
    Problems problems() {
        return new Problems(loader);
    }

    @Bean
    LocaleResolver localeResolver() {
        return Languages.resolver();
    }

    @Bean
    ProblemResponses problemResponses(Problems problems, LocaleResolver localeResolver, JsonMapper json) {
        return new ProblemResponses(problems, localeResolver, json);
    }
}
