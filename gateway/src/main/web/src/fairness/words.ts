import { useTranslation } from "react-i18next";
import { useCode } from "../shared/i18n/codes";

/** Words for ways of grouping and for groups; what we do not know is shown as it is, never as nothing. */
export function useGroupWords() {
  const { t } = useTranslation("fairness");
  const code = useCode();
  const dimensionName = (dimension: string): string =>
    t(`dimension.${dimension}` as never, { defaultValue: dimension });
  const groupName = (dimension: string, group: string): string => {
    const level = dimension === "LANGUAGE" ? code("language", group) : group;
    return t(`group.${dimension}.${group}` as never, { defaultValue: level });
  };
  return { dimensionName, groupName };
}
