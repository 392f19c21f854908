import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Role } from "../shared/api/types";
import { TextLink } from "../shared/ui/links";
import { Page } from "../shared/ui/Page";
import { Downloads } from "./Downloads";
import { kindsFor, listsFor } from "./kinds";

/** What can be brought in, and which lists can be saved. */
export function Overview({ roles }: { roles?: Role[] }) {
  const { t } = useTranslation("imports");
  return (
    <Page title={t("title")} lead={t("lead")}>
      {kindsFor(roles).length > 0 && (
        <section>
          <Heading level={2} data-size="sm">
            {t("bringIn")}
          </Heading>
          <ul className="cards cards-one">
            {kindsFor(roles).map((kind) => (
              <li key={kind}>
                <article className="ds-card panel">
                  <Heading level={3} data-size="xs">
                    <TextLink to="/import/$" params={{ _splat: kind }}>
                      {t(`kinds.${kind}.title`)}
                    </TextLink>
                  </Heading>
                  <Paragraph>{t(`kinds.${kind}.text`)}</Paragraph>
                </article>
              </li>
            ))}
          </ul>
        </section>
      )}
      {listsFor(roles).length > 0 && <Downloads roles={roles} />}
    </Page>
  );
}
