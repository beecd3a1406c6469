package org.casus.scenario.check;

import java.util.List;

/** Words of formulas that belong to the program and not to a scenario. */
final class Vocabulary {
    /** Functions of the language. */
    static final List<String> FUNCTIONS =
            List.of("min", "max", "clip", "exp", "ln", "sqrt", "abs", "choose", "initial", "change");

    /** Words that stand for something in effects. */
    static final List<String> LOCALS = List.of("value", "change", "y");

    /** Words that no scenario may use as a name. */
    static final List<String> RESERVED = List.of("own", "and", "or", "not", "value", "change", "initial", "y");

    /** Parameters that the program reads by name and has defaults for. */
    static final List<String> PARAMETERS = List.of(
            "a0", "w", "sigma", "sigma_run", "sigma_advance", "sigma_rho", "v0", "p_b", "breakthrough", "u0",
            "fall", "withdraw", "own_draw", "joint_draw", "garrison", "KM", "morale_lo", "morale_hi",
            "mom_keep", "mom_gain", "equip_gain", "supply_rate", "supply_cut", "supply_min_control", "redeploy",
            "occupy", "fort_keep", "hostile_min", "kappa_joint", "kill_ref", "density_ref", "density_cap",
            "concentrate", "strike_side_min", "front_base", "front_threat", "tension_keep", "obs_sd", "k_disp",
            "disp_offensive", "disp_siege", "disp_cap", "return_rate", "return_quiet", "siege_endurance", "exog_death", "coh_loss",
            "coh_supply", "coh_revert", "coh_norm", "collapse_cohesion", "collapse_momentum", "lambda",
            "beta_L", "gamma", "h_fwd", "kap_sw", "chi", "nest", "pass0", "psi", "eta", "moral_hazard",
            "ref_adapt", "aud_dec", "aud_scale", "belief_decay", "belief_cap", "coop_keep", "loss_keep",
            "civ_keep", "flow_keep", "freq_keep", "percept_keep", "percept_cap", "trend_keep", "trend_cap",
            "others_weight");

    private Vocabulary() {}
}
