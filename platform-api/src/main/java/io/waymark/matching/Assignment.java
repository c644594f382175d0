package io.waymark.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * The assignment as a flow of least cost: each candidate sends one unit, over a mentor with room or
 * past all of them, to one sink. To go past all costs more than any change among the others could
 * save, so that nobody is left over who could be placed. All costs are whole numbers far below
 * 2^53, so that the library's doubles are exact.
 */
final class Assignment {
  private static final String SINK = "sink";

  /** Successive shortest paths: every supply is a single unit, so there is nothing to scale. */
  private static final int WITHOUT_SCALING = 1;

  private final SimpleDirectedWeightedGraph<Object, DefaultWeightedEdge> graph =
      new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
  private final Map<DefaultWeightedEdge, Integer> capacities = new HashMap<>();
  private final Map<DefaultWeightedEdge, PairLock> pairs = new HashMap<>();
  private final List<Candidate> candidates;
  private final int dearest;

  private Assignment(List<Candidate> candidates, MatchingInput input, Scores scores) {
    this.candidates = candidates;
    this.dearest = input.weights().sum() * 100;
    graph.addVertex(SINK);
    for (Offer offer : input.offers()) {
      int room = offer.room() - (int) locksOf(offer, input);
      graph.addVertex(new Seat(offer.id()));
      edge(new Seat(offer.id()), SINK, 0, room);
    }
    for (Candidate candidate : candidates) {
      graph.addVertex(new Unit(candidate.id()));
      for (Offer offer : input.offers()) {
        if (scores.isOpen(candidate.id(), offer.id())) {
          offer(candidate, offer, scores.of(candidate.id(), offer.id()));
        }
      }
      edge(new Unit(candidate.id()), SINK, (double) dearest * (candidates.size() + 1), 1);
    }
  }

  private record Seat(long mentorId) {}

  private record Unit(long candidateId) {}

  /** Mentors by candidate; who is left over is not in it. */
  static Map<Long, Long> of(List<Candidate> free, MatchingInput input, Scores scores) {
    return free.isEmpty() ? Map.of() : new Assignment(free, input, scores).solve();
  }

  private static long locksOf(Offer offer, MatchingInput input) {
    return input.locks().stream().filter(lock -> lock.mentorId() == offer.id()).count();
  }

  private void offer(Candidate candidate, Offer offer, Score score) {
    var edge =
        edge(new Unit(candidate.id()), new Seat(offer.id()), (double) dearest - score.value(), 1);
    pairs.put(edge, new PairLock(candidate.id(), offer.id()));
  }

  private DefaultWeightedEdge edge(Object from, Object to, double cost, int capacity) {
    DefaultWeightedEdge edge = graph.addEdge(from, to);
    graph.setEdgeWeight(edge, cost);
    capacities.put(edge, capacity);
    return edge;
  }

  private Map<Long, Long> solve() {
    var problem = new MinimumCostFlowProblemImpl<>(graph, this::supply, capacities::get, edge -> 0);
    var flow =
        new CapacityScalingMinimumCostFlow<Object, DefaultWeightedEdge>(WITHOUT_SCALING)
            .getMinimumCostFlow(problem)
            .getFlowMap();
    var mentors = new HashMap<Long, Long>();
    pairs.forEach(
        (edge, pair) -> {
          if (flow.getOrDefault(edge, 0.0) > 0.5) {
            mentors.put(pair.candidateId(), pair.mentorId());
          }
        });
    return mentors;
  }

  private int supply(Object vertex) {
    return switch (vertex) {
      case Unit unit -> 1;
      case Seat seat -> 0;
      default -> -candidates.size();
    };
  }
}
