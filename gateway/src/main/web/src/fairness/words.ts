import { useTranslation } from "react-i18next";

/** Words for ways of grouping and for groups; what we do not know is shown as it is, never as nothing. */
export function useGroupWords() {
  const { t } = useTranslation("fairness");
  const dimensionName = (dimension: string): string =>
    t(`dimension.${dimension}` as never, { defaultValue: dimension });
  const groupName = (dimension: string, group: string): string =>
    t(`group.${dimension}.${group}` as never, { defaultValue: group });
  return { dimensionName, groupName };
}
