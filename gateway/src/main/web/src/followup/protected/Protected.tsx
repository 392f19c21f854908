import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { protectedPeople, registerProtected } from "../../shared/api/protected";
import { useCommand } from "../../shared/api/useCommand";
import { day } from "../../shared/i18n/format";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { TextLink } from "../../shared/ui/links";
import { announce } from "../../shared/ui/live";
import { Page } from "../../shared/ui/Page";
import { Empty, Panel } from "../../shared/ui/small";
import { ProtectedForm } from "./ProtectedForm";

/** The people of the named group's list, which nobody else is shown. */
export function Protected() {
  const { t } = useTranslation("referrals", { keyPrefix: "protected" });
  const { t: mydata } = useTranslation("mydata");
  const asked = useQuery(protectedPeople());
  return (
    <Page title={t("title")} lead={t("lead")} above={<BackLink to="/oppfolging/meg">{mydata("me.title")}</BackLink>}>
      <Load of={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t("none")} />
          ) : (
            <ul className="stack">
              {items.map((one) => (
                <li key={one.id}>
                  <TextLink to="/oppfolging/skjermet/$page" params={{ page: one.id }}>
                    {one.firstName} {one.lastName}
                  </TextLink>{" "}
                  <span className="muted">
                    {t("last", { date: day(one.steps[one.steps.length - 1]?.at ?? one.since) })}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Load>
      <NewProtectedPerson />
    </Page>
  );
}

function NewProtectedPerson() {
  const { t } = useTranslation("referrals", { keyPrefix: "protected" });
  const navigate = useNavigate();
  const command = useCommand(registerProtected, ({ id }) => {
    announce(t("registered"));
    void navigate({ to: "/oppfolging/skjermet/$page", params: { page: id } });
  });
  return (
    <Panel title={t("new")}>
      <ProtectedForm words={t("register")} command={command} />
    </Panel>
  );
}
