import { useTranslation } from "react-i18next";
import type { MustRule } from "../api/types";
import { listed } from "../i18n/format";
import { useRuleWords } from "./words";

/** The fine print one can open: every must-rule, and what people fear is counted but is not. */
export function NotUsed({ of, rules }: { of: string[]; rules: MustRule[] }) {
  const { t } = useTranslation("explain");
  const rule = useRuleWords();
  const words = of.map((code) => t(`notUsed.${code}` as never, { defaultValue: code }) as string);
  return (
    <details className="ds-details" data-variant="tinted">
      <summary>{t("rules.title")}</summary>
      <div>
        <p>
          <strong>{t("rules.musts")}</strong>
        </p>
        <ul>
          {rules.map((one) => (
            <li key={one.rule}>
              {rule(one.rule)}: {t(one.held ? "rules.held" : "rules.failed")}
            </li>
          ))}
        </ul>
        <p>
          <strong>{t("rules.notUsed")}</strong> {listed(words)}.
        </p>
      </div>
    </details>
  );
}
