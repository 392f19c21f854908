import { useTranslation } from "react-i18next";
import type { MustRule } from "../../shared/api/types";
import { listed } from "../../shared/i18n/format";

export function useRuleWords(): (rule: string) => string {
  const { t } = useTranslation("followup");
  return (rule) => t(`rule.${rule}` as never, { defaultValue: rule });
}

/** The fine print one can open: every must-rule, and what people fear is counted but is not. */
export function NotUsed({ of, rules }: { of: string[]; rules: MustRule[] }) {
  const { t } = useTranslation("followup");
  const rule = useRuleWords();
  const words = of.map((code) => t(`notUsed.${code}` as never, { defaultValue: code }) as string);
  return (
    <details className="ds-details" data-variant="tinted">
      <summary>{t("suggestions.more")}</summary>
      <div>
        <p>
          <strong>{t("suggestions.rules")}</strong>
        </p>
        <ul>
          {rules.map((one) => (
            <li key={one.rule}>
              {rule(one.rule)}: {t(one.held ? "suggestions.held" : "suggestions.notHeld")}
            </li>
          ))}
        </ul>
        <p>
          <strong>{t("suggestions.notUsed")}</strong> {listed(words)}.
        </p>
      </div>
    </details>
  );
}
