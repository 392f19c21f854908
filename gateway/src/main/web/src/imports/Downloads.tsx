import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Role } from "../shared/api/types";
import { DownloadButtons } from "./DownloadButtons";
import { listsFor } from "./kinds";

/** Lists as files. What a spreadsheet could take for a formula comes as text. */
export function Downloads({ roles }: { roles?: Role[] }) {
  const { t } = useTranslation("imports");
  return (
    <section>
      <Heading level={2} data-size="sm">
        {t("save")}
      </Heading>
      <Paragraph>{t("saveText")}</Paragraph>
      <ul className="cards cards-one">
        {listsFor(roles).map(([list, path]) => (
          <li key={list}>
            <article className="ds-card panel">
              <Heading level={3} data-size="xs">
                {t(`lists.${list}`)}
              </Heading>
              <DownloadButtons what={t(`lists.${list}`)} path={(format) => `${path}?format=${format}`} />
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
}
