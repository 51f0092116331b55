package org.heed.internal.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Which nodes of a graph can reach one another, by two walks and without recursion, since a chain of rules may be long. */
final class Circles {

    private final List<Set<Integer>> next;

    /** A graph with nodes from 0; each has the nodes it leads to. */
    Circles(List<Set<Integer>> next) {
        this.next = next;
    }

    /** A number for each node: two nodes have the same one when each can reach the other. */
    int[] groups() {
        List<Integer> order = finished();
        Collections.reverse(order);
        List<List<Integer>> back = reversed();
        int[] groups = new int[next.size()];
        Arrays.fill(groups, -1);
        int group = 0;
        for (int root : order) {
            Deque<Integer> open = new ArrayDeque<>(List.of(root));
            while (!open.isEmpty()) {
                int node = open.pop();
                if (groups[node] < 0) {
                    groups[node] = group;
                    open.addAll(back.get(node));
                }
            }
            group++;
        }
        return groups;
    }

    private List<List<Integer>> reversed() {
        List<List<Integer>> back = new ArrayList<>();
        next.forEach(each -> back.add(new ArrayList<>()));
        for (int i = 0; i < next.size(); i++) {
            for (int to : next.get(i)) {
                back.get(to).add(i);
            }
        }
        return back;
    }

    /** The nodes in the order in which a walk in depth leaves them. */
    private List<Integer> finished() {
        List<Integer> order = new ArrayList<>();
        boolean[] seen = new boolean[next.size()];
        for (int root = 0; root < next.size(); root++) {
            if (!seen[root]) {
                walk(root, seen, order);
            }
        }
        return order;
    }

    private void walk(int root, boolean[] seen, List<Integer> order) {
        Deque<Integer> path = new ArrayDeque<>();
        Deque<Iterator<Integer>> open = new ArrayDeque<>();
        seen[root] = true;
        path.push(root);
        open.push(next.get(root).iterator());
        while (!path.isEmpty()) {
            Iterator<Integer> onwards = open.element();
            if (!onwards.hasNext()) {
                order.add(path.pop());
                open.pop();
                continue;
            }
            int node = onwards.next();
            if (!seen[node]) {
                seen[node] = true;
                path.push(node);
                open.push(next.get(node).iterator());
            }
        }
    }
}
