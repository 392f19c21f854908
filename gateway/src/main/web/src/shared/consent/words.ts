import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { consentTexts } from "../api/consents";
import type { ConsentPurpose, ConsentText, StandingConsent } from "../api/types";

/** What a question of consent is called: an agency by its name, the others by the title of their text. */
export function useConsentWords() {
  const { t, i18n } = useTranslation("mydata");
  const texts = useQuery(consentTexts(i18n.language)).data?.items ?? [];
  const text = (purpose: ConsentPurpose): ConsentText | undefined => texts.find((one) => one.purpose === purpose);
  const agency = (code: string) => t(`agency.${code}` as never, { defaultValue: code });
  const title = ({ purpose, agency: of }: Pick<StandingConsent, "purpose" | "agency">) =>
    of ? t("consents.forAgency", { agency: agency(of) }) : (text(purpose)?.title ?? t(`consents.${purpose}`));
  return { text, title, agency };
}
