import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { NotFound } from "../../shared/frame/Refused";
import { BackLink } from "../../shared/ui/BackLink";
import { announce } from "../../shared/ui/live";
import { Page } from "../../shared/ui/Page";
import { after, isWishStep, type WishStep } from "../../shared/wishes/wishes";
import { MyCase } from "../MyCase";
import { StepForm } from "./StepForm";

export default function StepPage() {
  const { step } = useParams({ from: "/meg/profil/$step" });
  return isWishStep(step) ? <Question key={step} step={step} /> : <NotFound />;
}

function Question({ step }: { step: WishStep }) {
  const { t } = useTranslation("candidate");
  const { t: form } = useTranslation("forms");
  const navigate = useNavigate();
  const next = after(step);
  const saved = (goOn: boolean) => {
    announce(t("profile.saved"));
    if (goOn && next) void navigate({ to: "/meg/profil/$step", params: { step: next } });
    else void navigate({ to: "/meg/profil" });
  };
  return (
    <Page title={form(`wish.${step}.title`)} above={<BackLink to="/meg/profil">{t("profile.back")}</BackLink>}>
      <MyCase>{(me) => <StepForm me={me} step={step} last={next === null} onSaved={saved} />}</MyCase>
    </Page>
  );
}
