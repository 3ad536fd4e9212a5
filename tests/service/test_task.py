import pickle

from linter.service.task import Answer, Refused, Sent, Task, Work


def test_tasks_and_answers_pass_between_processes() -> None:
    task = Task(Work.FIX, (Sent("a.txt", b"x"),), said={"select": ["NUM"]}, wish={"safety": "safe"})
    answer = Answer(b"x", "text/plain", told={"a": "b"}, refused=Refused("BrokenSource", "Kapot."))
    assert pickle.loads(pickle.dumps((task, answer))) == (task, answer)
