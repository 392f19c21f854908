import { useTranslation } from "react-i18next";

/** The word for a must-rule; one we do not know yet is shown as it is. */
export function useRuleWords(): (rule: string) => string {
  const { t } = useTranslation("explain");
  return (rule) => t(`rule.${rule}` as never, { defaultValue: rule });
}

export function useFactorWords(): (factor: string) => string {
  const { t } = useTranslation("explain");
  return (factor) => t(`factor.${factor}` as never, { defaultValue: factor });
}
