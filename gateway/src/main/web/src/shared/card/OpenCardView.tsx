import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseDocument, OpenCard } from "../api/types";
import { useCode } from "../i18n/codes";
import { listed } from "../i18n/format";
import { Facts } from "../ui/Facts";

/** The card with name and contact. The young person sees the very same beforehand. */
/** @param files where to download what is shared, for those who may */
export function OpenCardView({ card, files }: { card: OpenCard; files?: (document: CaseDocument) => ReactNode }) {
  const { t } = useTranslation("profile");
  const code = useCode();
  const own = (key: string, words: string) => (
    <span key={key} className="own-words">
      {words}
    </span>
  );
  return (
    <Facts
      of={[
        [t("card.name"), `${card.firstName} ${card.lastName}`],
        card.phone && [
          t("card.phone"),
          <a key="p" className="ds-link" href={`tel:${card.phone}`}>
            {card.phone}
          </a>,
        ],
        card.email && [
          t("card.email"),
          <a key="e" className="ds-link" href={`mailto:${card.email}`}>
            {card.email}
          </a>,
        ],
        card.presentation && [t("card.presentation"), own("w", card.presentation)],
        [t("card.experience"), listed((card.experience ?? []).map((one) => t(`experience.${one}`)))],
        card.experienceWords && [t("card.experienceWords"), own("x", card.experienceWords)],
        [
          t("card.languages"),
          (card.languages ?? [])
            .map(({ language, level }) => `${t(`languages.${language}`)}: ${code("language", level)}`)
            .join(" · "),
        ],
        [t("card.travel"), listed((card.travel ?? []).map((one) => t(`travel.${one}`)))],
        [t("card.supports"), listed((card.supportsShared ?? []).map((one) => code("support", one)))],
        card.documents &&
          card.documents.length > 0 && [
            t("card.documents"),
            <span key="d">
              {card.documents.map((document) => (
                <span key={document.id} className="block">
                  {files ? files(document) : `${t(`card.kind.${document.kind}`)} (${document.type})`}
                </span>
              ))}
            </span>,
          ],
        card.supportWords && [t("card.supportWords"), own("s", card.supportWords)],
      ]}
    />
  );
}
