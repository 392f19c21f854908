import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { matches } from "../shared/api/matches";
import type { Candidate } from "../shared/api/types";
import { openArea } from "../shared/i18n/texts";
import { Load } from "../shared/ui/Load";
import { TextLink } from "../shared/ui/links";
import { Page } from "../shared/ui/Page";
import { ContactCard } from "./ContactCard";
import { MyCase } from "./MyCase";
import { NextAction } from "./NextAction";
import { nextAction } from "./standing";
import { WhereAmI } from "./WhereAmI";

/** Only for those who wait; fetched then, so that the first screen stays light. */
const CouldWiden = lazy(async () => {
  await openArea("profile");
  return import("./CouldWiden");
});

const MySchool = lazy(() => import("./MySchool"));

export default function Home() {
  const { t } = useTranslation("candidate");
  return (
    <Page title={t("home.title")}>
      <MyCase>{(me) => <MyHome me={me} />}</MyCase>
    </Page>
  );
}

function MyHome({ me }: { me: Candidate }) {
  const { t } = useTranslation("candidate");
  const mine = useQuery(matches());
  return (
    <>
      <p className="lead">{t("home.hello", { name: me.firstName })}</p>
      <Load of={mine}>
        {({ items }) => (
          <>
            <NextAction me={me} matches={items} />
            {nextAction(me, items).kind === "waiting" && (
              <Suspense fallback={null}>
                <CouldWiden />
              </Suspense>
            )}
            <Suspense fallback={null}>
              <MySchool />
            </Suspense>
            <WhereAmI me={me} matches={items} />
          </>
        )}
      </Load>
      {me.contact && <ContactCard contact={me.contact} />}
      <p>
        <TextLink to="/meg/innsyn">{t("home.whoHasSeen")}</TextLink>
      </p>
    </>
  );
}
