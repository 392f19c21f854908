package no.larvik.laereplass.chassis.topics;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;

/** Knows the broker by Spring Boot's own settings. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(TopicSettings.class)
public class TopicsConfiguration {

    @Bean
    @ConditionalOnBean(KafkaAdmin.class)
    Topics topics(TopicSettings settings, KafkaAdmin admin) {
        return new Topics(settings, admin.getConfigurationProperties());
    }
}
