import { useTranslation } from "react-i18next";
import type { Opening } from "../api/types";

/** What a place is called where it must be called something; a draft may not have a title yet. */
export function useOpeningTitle(): (opening: Pick<Opening, "title">) => string {
  const { t } = useTranslation("opening");
  return ({ title }) => title ?? t("untitled");
}
