import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { matches } from "../../shared/api/matches";
import { Load } from "../../shared/ui/Load";
import { ButtonLink } from "../../shared/ui/links";
import { Page } from "../../shared/ui/Page";
import { Empty } from "../../shared/ui/small";
import { isOpen } from "../standing";
import { ProposalCard } from "./ProposalCard";

export default function Proposals() {
  const { t } = useTranslation("candidate");
  const mine = useQuery(matches());
  return (
    <Page title={t("proposals.title")}>
      <Load of={mine}>
        {({ items }) => {
          const open = items.filter(isOpen);
          const rest = items.filter((match) => !isOpen(match));
          if (items.length === 0)
            return (
              <Empty title={t("proposals.empty")}>
                <Paragraph>{t("proposals.emptyText")}</Paragraph>
                <ButtonLink to="/meg/profil" variant="secondary">
                  {t("proposals.toProfile")}
                </ButtonLink>
              </Empty>
            );
          return (
            <>
              {open.length === 0 && <Paragraph>{t("proposals.noneOpen")}</Paragraph>}
              <ul className="cards">
                {open.map((match) => (
                  <li key={match.id}>
                    <ProposalCard match={match} />
                  </li>
                ))}
              </ul>
              {rest.length > 0 && (
                <section>
                  <Heading level={2} data-size="xs">
                    {t("proposals.earlier")}
                  </Heading>
                  <ul className="cards">
                    {rest.map((match) => (
                      <li key={match.id}>
                        <ProposalCard match={match} />
                      </li>
                    ))}
                  </ul>
                </section>
              )}
            </>
          );
        }}
      </Load>
    </Page>
  );
}
