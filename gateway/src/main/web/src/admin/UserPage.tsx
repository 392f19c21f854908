import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day, moment } from "../shared/i18n/format";
import { BackLink } from "../shared/ui/BackLink";
import { Facts } from "../shared/ui/Facts";
import { Load } from "../shared/ui/Load";
import { Page } from "../shared/ui/Page";
import { GiveAccess } from "./GiveAccess";
import { type User, users } from "./users";
import { useWords } from "./useWords";

/** One person's access: what the sign-in says, what was decided and by whom, and what shall be from now on. */
export default function UserPage() {
  const { t } = useTranslation("admin");
  const { subject } = useParams({ from: "/styring/brukere/$subject" });
  const asked = useQuery(users());
  return (
    <Load of={asked}>
      {({ items }) => {
        const user = items.find((one) => one.subject === subject);
        return (
          <Page
            title={user?.name ?? t("users.unknown")}
            above={<BackLink to="/styring/brukere">{t("users.title")}</BackLink>}
          >
            {user ? <Access of={user} /> : <Paragraph>{t("users.unknownText")}</Paragraph>}
          </Page>
        );
      }}
    </Load>
  );
}

function Access({ of: user }: { of: User }) {
  const { t } = useTranslation("admin");
  const words = useWords();
  return (
    <>
      <Facts
        of={[
          [t("users.now"), words.roles(user.roles)],
          [t("users.agency"), words.agency(user.agency)],
          [t("users.bySignIn"), words.roles(user.vouched)],
          [t("users.lastHere"), day(user.lastHere)],
          user.request && [
            t("users.asked"),
            `${words.roles([user.request.role])}, ${words.agency(user.request.agency)} (${moment(user.request.at)})`,
          ],
        ]}
      />
      <GiveAccess key={user.version} to={user} />
      {user.decisions.length > 0 && <History of={user} />}
    </>
  );
}

function History({ of: { decisions } }: { of: User }) {
  const { t } = useTranslation("admin");
  const words = useWords();
  return (
    <section>
      <Heading level={2} data-size="xs">
        {t("users.history")}
      </Heading>
      <ul className="log">
        {decisions.map(({ at, by, roles, why }) => (
          <li key={at}>
            {t("users.decision", {
              at: moment(at),
              by: by ?? "–",
              roles: roles ? words.roles(roles) : t("users.choice.provider"),
              why,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
