import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { useRuleWords } from "../shared/explain/words";

const NOT_USED = [
  "NAME",
  "GENDER",
  "BIRTH_COUNTRY",
  "ETHNICITY",
  "RELIGION",
  "HEALTH",
  "FAMILY",
  "BENEFITS",
  "SCHOOL_ABSENCE",
  "EXACT_AGE",
  "ADDRESS",
] as const;

export function Musts({ rules }: { rules: string[] }) {
  const { t } = useTranslation("rules");
  const { t: explain } = useTranslation("explain");
  const rule = useRuleWords();
  return (
    <>
      <section>
        <Heading level={2} data-size="sm">
          {t("musts.title")}
        </Heading>
        <Paragraph>{t("musts.text")}</Paragraph>
        <ol className="in-columns">
          {rules.map((one) => (
            <li key={one}>{rule(one)}</li>
          ))}
        </ol>
      </section>
      <section>
        <Heading level={2} data-size="sm">
          {t("notUsed.title")}
        </Heading>
        <ul className="in-columns">
          {NOT_USED.map((code) => (
            <li key={code}>{explain(`notUsed.${code}`)}</li>
          ))}
        </ul>
        <Paragraph className="muted">{t("notUsed.text")}</Paragraph>
      </section>
    </>
  );
}
