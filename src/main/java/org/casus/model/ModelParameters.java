package org.casus.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parameters that the mechanisms look up by name, each with the value that holds where a scenario
 * gives none. A scenario states its own with unit, range, prior and source; these defaults exist so
 * that a student can start from nothing. They are those of the shipped scenario, whose parameters.csv says what
 * each means and where it comes from; road_loss alone is 0 here.
 */
public final class ModelParameters {
    private static final Map<String, Double> DEFAULTS = defaults();

    /** Those that are shares: outside 0 to 1 they would mean nothing. */
    private static final List<String> SHARES = List.of(
            "fall", "withdraw", "own_draw", "joint_draw", "road_loss", "far_loss", "occupy", "supply_rate", "supply_cut",
            "supply_min_control", "supply_pass", "redeploy", "exp_mobile", "siege_home", "ally_min", "att_cap", "def_cap", "far_cap", "hold_foot",
            "hold_out", "hold_firm", "hold_take", "idle", "ring_one", "ring_two", "fort_need", "air_line", "refuge_siege",
            "coh_min", "accept_cap", "truce_in", "truce_out", "viol_keep", "break_cap", "esc_keep", "disc_norm", "comply0",
            "belief_norm", "coh_revert", "coh_norm", "unsupplied");

    /** What is lost, told as an amount: below 0 it would be gained. */
    private static final List<String> LOSSES = List.of("coh_loss", "coh_supply");

    private ModelParameters() {}

    public static Set<String> names() {
        return DEFAULTS.keySet();
    }

    /** Parameters that must lie in [0, 1]. */
    public static List<String> shares() {
        return SHARES;
    }

    /** Parameters that must be 0 or more. */
    public static List<String> losses() {
        return LOSSES;
    }

    /** Default of a parameter that the program knows. */
    public static double defaultOf(String name) {
        return DEFAULTS.get(name);
    }

    private static Map<String, Double> defaults() {
        Map<String, Double> d = new LinkedHashMap<>();
        combat(d);
        forces(d);
        spirit(d);
        air(d);
        people(d);
        choice(d);
        agreements(d);
        crises(d);
        return Collections.unmodifiableMap(d);
    }

    /** What an attack costs and gains. */
    private static void combat(Map<String, Double> d) {
        d.put("a0", 0.0016);
        d.put("w", 0.5);
        d.put("sigma", 0.45);
        d.put("sigma_run", 0.16);
        d.put("sigma_advance", 0.3);
        d.put("sigma_rho", 0.9);
        d.put("v0", 0.009);
        d.put("v_steep", 1.2);
        d.put("rho_error", 0.5);
        d.put("p_b", 0.012);
        d.put("breakthrough", 0.6);
        d.put("u0", 0.04);
        d.put("fall", 0.85);
        d.put("withdraw", 0.85);
        d.put("att_cap", 0.25);
        d.put("def_cap", 0.35);
        d.put("far_cap", 0.2);
        d.put("far_loss", 0.6);
        d.put("contact_min", 50.0);
        d.put("contact_cap", 2.0);
        d.put("hostile_min", 0.3);
        d.put("hold_foot", 0.03);
        d.put("hold_out", 0.1);
        d.put("hold_firm", 0.3);
        d.put("hold_take", 0.4);
    }

    /** Who takes part, and from how many fighters on. */
    private static void forces(Map<String, Double> d) {
        d.put("attack_min", 150.0);
        d.put("attack_spent", 100.0);
        d.put("fight_min", 50.0);
        d.put("ally_min", 0.1);
        d.put("own_draw", 0.6);
        d.put("joint_draw", 0.5);
        d.put("road_loss", 0.0);
        d.put("garrison", 20.0);
        d.put("threat_next", 0.5);
        d.put("redeploy", 0.15);
        d.put("redeploy_min", 50.0);
        d.put("exp_mobile", 0.85);
        d.put("pickets", 100.0);
        d.put("idle", 0.15);
        d.put("next_attack", 0.6);
        d.put("plan_cap", 0.8);
        d.put("push_back", 0.5);
        d.put("press_on", 0.3);
        d.put("aim_limited", 0.3);
        d.put("aim_token", 0.15);
        d.put("ring_one", 0.35);
        d.put("ring_two", 0.1);
        d.put("occupy", 1.0);
        d.put("fort_keep", 0.96);
        d.put("fort_need", 0.1);
        d.put("prey_own", 200.0);
        d.put("prey_rival", 50.0);
        d.put("prey_most", 2.0);
        d.put("salvo_heads", 1500.0);
    }

    /** Morale, momentum, arms and supply. */
    private static void spirit(Map<String, Double> d) {
        d.put("KM", 1.8);
        d.put("morale_lo", -0.6);
        d.put("morale_hi", 0.4);
        d.put("mom_keep", 0.88);
        d.put("mom_gain", 1.6);
        d.put("equip_gain", 0.25);
        d.put("unsupplied", 0.5);
        d.put("supply_rate", 0.15);
        d.put("supply_cut", 0.5);
        d.put("supply_min_control", 0.4);
        d.put("supply_pass", 0.7);
    }

    /** Who is struck from the air, and what it does. */
    private static void air(Map<String, Double> d) {
        d.put("kappa_joint", 0.25);
        d.put("kill_ref", 1500.0);
        d.put("density_ref", 200000.0);
        d.put("density_cap", 2.0);
        d.put("concentrate", 0.6);
        d.put("strike_side_min", 0.3);
        d.put("front_base", 0.4);
        d.put("front_threat", 1.2);
        d.put("air_line", 0.05);
        d.put("L_b", 15.0);
        d.put("tension_keep", 0.93);
        d.put("obs_sd", 0.08);
    }

    /** Flight and return, cohesion and its loss. */
    private static void people(Map<String, Double> d) {
        d.put("k_disp", 0.0006);
        d.put("disp_offensive", 0.0004);
        d.put("disp_siege", 0.0005);
        d.put("disp_cap", 0.02);
        d.put("return_rate", 0.01);
        d.put("return_quiet", 12.0);
        d.put("quiet_strikes", 0.05);
        d.put("refuge_half", 5.0);
        d.put("refuge_siege", 0.05);
        d.put("refuge_other", 0.1);
        d.put("siege_home", 0.95);
        d.put("exog_death", 0.0);
        d.put("coh_loss", 0.4);
        d.put("coh_supply", 0.01);
        d.put("coh_revert", 0.03);
        d.put("coh_norm", 0.8);
        d.put("coh_min", 0.1);
        d.put("defect_min", 20.0);
        d.put("collapse_cohesion", 0.5);
        d.put("collapse_momentum", 0.5);
    }

    /** How actors weigh, remember and believe. */
    private static void choice(Map<String, Double> d) {
        d.put("lambda", 4.0);
        d.put("beta_L", 2.25);
        d.put("curve_L", 0.88);
        d.put("limit_L", 3.0);
        d.put("disc_norm", 0.985);
        d.put("comply0", 0.5);
        d.put("settle", 2.0);
        d.put("tau_ch", 1.5);
        d.put("gamma", 0.6);
        d.put("h_fwd", 8.0);
        d.put("kap_sw", 0.5);
        d.put("chi", 0.1);
        d.put("nest", 1.0);
        d.put("pass0", 1.0);
        d.put("psi", 0.5);
        d.put("moral_hazard", 0.1);
        d.put("sunk_full", 30.0);
        d.put("ref_adapt", 0.06);
        d.put("aud_dec", 0.975);
        d.put("aud_scale", 10.0);
        d.put("belief_decay", 0.02);
        d.put("belief_norm", 0.5);
        d.put("belief_cap", 3.0);
        d.put("coop_keep", 0.92);
        d.put("loss_keep", 0.75);
        d.put("civ_keep", 0.6);
        d.put("flow_keep", 0.75);
        d.put("freq_keep", 0.7);
        d.put("percept_keep", 0.9);
        d.put("percept_cap", 0.06);
        d.put("trend_keep", 0.8);
        d.put("trend_cap", 0.05);
    }

    /** Acceptance, reach and end of agreements. */
    private static void agreements(Map<String, Double> d) {
        d.put("accept_cap", 0.97);
        d.put("truce_in", 0.1);
        d.put("truce_out", 0.35);
        d.put("truce_back", 3.0);
        d.put("viol_keep", 0.85);
        d.put("break_cap", 0.9);
    }

    /** The ladder of escalation, and crises on it. */
    private static void crises(Map<String, Double> d) {
        d.put("rung_fall", 6.0);
        d.put("rung_incursion", 7.0);
        d.put("rung_end", 5.0);
        d.put("esc_keep", 0.8);
        d.put("crisis_cool", 1.0);
        d.put("crisis_end", 3.0);
        d.put("crisis_soothe", 1.0);
        d.put("crisis_depth", 4.0);
        d.put("crisis_stake", 2.0);
        d.put("crisis_commit", 0.025);
        d.put("crisis_public", 0.05);
        d.put("crisis_resolve", 1.0);
        d.put("nuc_cost", 0.01);
        d.put("nuc_curve", 6.0);
    }
}
