import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { Page } from "../shared/ui/Page";

type Subject = "contact" | "privacy" | "accessibility";

const PARTS = ["one", "two", "three", "four"] as const;

function About({ subject }: { subject: Subject }) {
  const { t } = useTranslation("about");
  return (
    <Page title={t(`${subject}.title`)} lead={t(`${subject}.lead`)}>
      {PARTS.map((part) => (
        <section key={part}>
          <Heading level={2} data-size="xs">
            {t(`${subject}.${part}.title`)}
          </Heading>
          <Paragraph>{t(`${subject}.${part}.text`)}</Paragraph>
        </section>
      ))}
    </Page>
  );
}

export const Contact = () => <About subject="contact" />;
export const Privacy = () => <About subject="privacy" />;
export const Accessibility = () => <About subject="accessibility" />;
