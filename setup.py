"Build the package from what settings.ini says; the names, needs and commands live there."
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

config = ConfigParser(delimiters=['='])
config.read('settings.ini', encoding='utf8')
settings = config['DEFAULT']
requirements = settings['requirements'].split()

setup(
    name=settings['lib_name'],
    version=settings['version'],
    description=settings['description'],
    long_description=Path('README.md').read_text(encoding='utf8'),
    long_description_content_type='text/markdown',
    keywords=settings['keywords'].split(),
    author=settings['author'],
    url=settings['git_url'],
    license='Apache-2.0',
    packages=find_packages(include=[settings['lib_name'], settings['lib_name'] + '.*']),
    include_package_data=True,
    python_requires='>=' + settings['min_python'],
    install_requires=requirements,
    extras_require={'dev': settings['dev_requirements'].split()},
    entry_points={'console_scripts': settings['console_scripts'].split('\n'), 'nbdev': ['simple_clip_nb=simple_clip_nb._modidx:d']},
    zip_safe=False,
)
