import { Paragraph, Table, Tag } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { nameForProtected, releaseFromProtected, type StaffUser, staffUsers } from "../shared/api/protected";
import { useCommand } from "../shared/api/useCommand";
import { AreYouSure } from "../shared/confirm/AreYouSure";
import { day } from "../shared/i18n/format";
import { ActionButton } from "../shared/ui/ActionButton";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { TextLink } from "../shared/ui/links";
import { announce } from "../shared/ui/live";
import { Page } from "../shared/ui/Page";
import { followsUp, type User, users } from "./users";
import { useWords } from "./useWords";

/** Who works here and as what. What the sign-in says counts until an administrator decides otherwise. */
export default function Users() {
  const { t } = useTranslation("admin");
  const asked = useQuery(users());
  const { data: staff } = useQuery(staffUsers());
  return (
    <Page
      title={t("users.title")}
      lead={t("users.lead")}
      wide
      above={<BackLink to="/styring">{t("figures.title")}</BackLink>}
    >
      <Load of={asked}>
        {({ items }) =>
          items.length === 0 ? <p>{t("users.empty")}</p> : <Listed of={items} staff={staff?.items ?? []} />
        }
      </Load>
    </Page>
  );
}

function Listed({ of, staff }: { of: User[]; staff: StaffUser[] }) {
  const { t } = useTranslation("admin");
  const words = useWords();
  return (
    <>
      <Paragraph>{t("users.protectedText")}</Paragraph>
      <Table className="stacking" zebra>
        <caption className="ds-sr-only">{t("users.title")}</caption>
        <Table.Head>
          <Table.Row>
            {(["name", "role", "agency", "lastHere", "away", "protected"] as const).map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {t(`users.${column}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {of.map((user) => {
            const known = staff.find(({ subject }) => subject === user.subject);
            return (
              <Table.Row key={user.subject}>
                <Table.HeaderCell scope="row">
                  <TextLink to="/styring/brukere/$subject" params={{ subject: user.subject }}>
                    {user.name ?? user.subject}
                  </TextLink>
                </Table.HeaderCell>
                <Table.Cell data-label={t("users.role")}>
                  {user.request ? (
                    <Tag data-color="warning">{t("users.asks", { role: words.roles([user.request.role]) })}</Tag>
                  ) : (
                    words.roles(user.roles)
                  )}
                </Table.Cell>
                <Table.Cell data-label={t("users.agency")}>
                  {words.agency(user.request?.agency ?? user.agency)}
                </Table.Cell>
                <Table.Cell data-label={t("users.lastHere")}>{day(user.lastHere)}</Table.Cell>
                <Table.Cell data-label={t("users.away")}>{known ? <Away of={known} /> : "–"}</Table.Cell>
                <Table.Cell data-label={t("users.protected")}>
                  {known && followsUp(user.roles) ? <OfTheGroup user={known} /> : "–"}
                </Table.Cell>
              </Table.Row>
            );
          })}
        </Table.Body>
      </Table>
    </>
  );
}

function Away({ of: { awayFrom, awayTo, deputy } }: { of: StaffUser }) {
  const { t } = useTranslation("admin");
  return awayFrom ? t("users.awayUntil", { from: day(awayFrom), to: day(awayTo), deputy: deputy ?? "–" }) : "–";
}

/** Naming and releasing are asked about once more: it opens or closes the most sensitive cases there are. */
function OfTheGroup({ user }: { user: StaffUser }) {
  const { t } = useTranslation("admin");
  const [asked, setAsked] = useState(false);
  const is = user.protectedPersons !== "NO";
  const name = user.name ?? user.subject;
  const command = useCommand(
    (to: boolean) => (to ? nameForProtected(user.subject) : releaseFromProtected(user.subject)),
    (_, to) => {
      setAsked(false);
      announce(t(to ? "users.named" : "users.released", { name }));
    },
  );
  if (user.protectedPersons === "BY_CONFIGURATION") return <>{t("users.byConfiguration")}</>;
  const words = is ? "release" : "give";
  return (
    <>
      {t(is ? "users.yes" : "users.no")}{" "}
      <ActionButton variant="tertiary" aria-label={t(`users.${words}.label`, { name })} onClick={() => setAsked(true)}>
        {t(`users.${words}.button`)}
      </ActionButton>
      <AreYouSure
        open={asked}
        words={{
          title: t(`users.${words}.sure`, { name }),
          text: t(`users.${words}.text`),
          yes: t(`users.${words}.yes`),
          no: t("users.cancel"),
        }}
        command={command}
        onYes={() => void command.run(!is)}
        onClose={() => setAsked(false)}
      />
    </>
  );
}
